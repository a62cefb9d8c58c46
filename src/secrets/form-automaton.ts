/** A place where a form ends: `length` counts characters without line breaks. */
export type FormHit = { pattern: number; length: number };

/**
 * An Aho-Corasick automaton over UTF-16 code units: one pass finds every pattern, in time linear in the text however the patterns
 * overlap. Nodes are numbers; 0 is the root. Almost every node has one child, so that child is stored flat and only real branches
 * get a map.
 */
export type FormAutomaton = {
  next(node: number, unit: number): number;
  /** How many characters back the longest beginning of a pattern that ends here starts. */
  depth(node: number): number;
  /** The longest pattern that ends at this node. */
  hit(node: number): FormHit | undefined;
  /** Every pattern that ends at this node, longest first. */
  hits(node: number): FormHit[];
};

type Nodes = {
  unit: number[];
  child: number[];
  branches: Map<number, number>[];
  depth: number[];
  fail: number[];
  pattern: number[];
  /** The nearest node on the fail chain at which a pattern ends, itself included; 0 for none. */
  ending: number[];
};

const none = -1;

/** Builds the automaton for non-empty patterns; hits name them by their index. */
export function buildFormAutomaton(patterns: readonly string[]): FormAutomaton {
  const nodes: Nodes = { unit: [], child: [], branches: [], depth: [], fail: [], pattern: [], ending: [] };
  const roots = new Int32Array(65_536);
  addNode(nodes, 0);
  patterns.forEach((pattern, index) => {
    insert({ nodes, roots, pattern, index });
  });
  const childOf = (node: number, unit: number): number => {
    if (node === 0) return roots[unit] ?? 0;
    if (nodes.unit[node] === unit) return nodes.child[node] ?? 0;
    return nodes.branches[node]?.get(unit) ?? 0;
  };
  const next = (node: number, unit: number): number => {
    for (let at = node; at !== 0; at = nodes.fail[at] ?? 0) {
      const child = childOf(at, unit);
      if (child !== 0) return child;
    }
    return roots[unit] ?? 0;
  };
  linkFailures(nodes, roots, next);
  const hitAt = (node: number): FormHit => ({ pattern: nodes.pattern[node] ?? none, length: nodes.depth[node] ?? 0 });
  return {
    next,
    depth: (node) => nodes.depth[node] ?? 0,
    hit(node) {
      const ending = nodes.ending[node] ?? 0;
      return ending === 0 ? undefined : hitAt(ending);
    },
    hits(node) {
      const found: FormHit[] = [];
      for (let at = nodes.ending[node] ?? 0; at !== 0; at = nodes.ending[nodes.fail[at] ?? 0] ?? 0)
        found.push(hitAt(at));
      return found;
    },
  };
}

function addNode(nodes: Nodes, depth: number): number {
  nodes.unit.push(none);
  nodes.child.push(0);
  nodes.depth.push(depth);
  nodes.fail.push(0);
  nodes.pattern.push(none);
  nodes.ending.push(0);
  return nodes.unit.length - 1;
}

function insert({
  nodes,
  roots,
  pattern,
  index,
}: {
  nodes: Nodes;
  roots: Int32Array;
  pattern: string;
  index: number;
}): void {
  let node = 0;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    const known =
      node === 0 ? roots[unit] : nodes.unit[node] === unit ? nodes.child[node] : nodes.branches[node]?.get(unit);
    node = known ? known : grow({ nodes, roots, node, unit });
  }
  if (nodes.pattern[node] === none) nodes.pattern[node] = index;
}

function grow({ nodes, roots, node, unit }: { nodes: Nodes; roots: Int32Array; node: number; unit: number }): number {
  const child = addNode(nodes, (nodes.depth[node] ?? 0) + 1);
  if (node === 0) roots[unit] = child;
  else if (nodes.unit[node] === none) {
    nodes.unit[node] = unit;
    nodes.child[node] = child;
  } else {
    const branches = nodes.branches[node] ?? new Map<number, number>();
    branches.set(unit, child);
    nodes.branches[node] = branches;
  }
  return child;
}

/** Breadth first: the fail target of a node is shorter than the node, so it is complete when the node is reached. */
function linkFailures(nodes: Nodes, roots: Int32Array, next: FormAutomaton["next"]): void {
  const queue: number[] = [];
  for (const child of roots) if (child !== 0) queue.push(child);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    nodes.ending[node] = nodes.pattern[node] === none ? (nodes.ending[nodes.fail[node] ?? 0] ?? 0) : node;
    for (const [unit, child] of childrenOf(nodes, node)) {
      nodes.fail[child] = next(nodes.fail[node] ?? 0, unit);
      queue.push(child);
    }
  }
}

function childrenOf(nodes: Nodes, node: number): [unit: number, child: number][] {
  const unit = nodes.unit[node] ?? none;
  if (unit === none) return [];
  return [[unit, nodes.child[node] ?? 0], ...(nodes.branches[node] ?? [])];
}
