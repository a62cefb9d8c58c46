/** How a refused call fails. `missing` makes libraries fall back to what is allowed (clone3 to clone, io_uring to epoll). */
export type Denial = "not-permitted" | "missing";

/** Number on x64, number on arm64 (`undefined`: that processor has no such call), how it fails. */
type Row = readonly [x64: number | undefined, arm64: number | undefined, denial?: Denial];

/**
 * Calls no command in a sandbox needs: they look into other processes, load code into the kernel, change mounts or
 * namespaces, change the machine, or have been the kernel's weak places.
 */
export const deniedSyscalls: Readonly<Record<string, Row>> = {
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  process_madvise: [440, 440],
  process_mrelease: [448, 448],
  pidfd_getfd: [438, 438],
  kcmp: [312, 272],

  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  io_uring_setup: [425, 425, "missing"],
  io_uring_enter: [426, 426, "missing"],
  io_uring_register: [427, 427, "missing"],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  fanotify_init: [300, 262],
  open_by_handle_at: [304, 265],
  move_pages: [279, 239],
  migrate_pages: [256, 238],

  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  chroot: [161, 51],
  open_tree: [428, 428],
  move_mount: [429, 429],
  fsopen: [430, 430],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fspick: [433, 433],
  mount_setattr: [442, 442],
  open_tree_attr: [467, 467],
  unshare: [272, 97],
  setns: [308, 268],
  clone3: [435, 435, "missing"],

  kexec_load: [246, 104],
  kexec_file_load: [320, 294],
  init_module: [175, 105],
  finit_module: [313, 273],
  delete_module: [176, 106],
  reboot: [169, 142],
  swapon: [167, 224],
  swapoff: [168, 225],
  acct: [163, 89],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  syslog: [103, 116],
  vhangup: [153, 58],
  settimeofday: [164, 170],
  clock_settime: [227, 112],
  clock_adjtime: [305, 266],
  adjtimex: [159, 171],
  sethostname: [170, 161],
  setdomainname: [171, 162],
  nfsservctl: [180, 42],
  lookup_dcookie: [212, 18],
  iopl: [172, undefined],
  ioperm: [173, undefined],
  modify_ldt: [154, undefined],
  uselib: [134, undefined],
  ustat: [136, undefined],
  sysfs: [139, undefined],
  _sysctl: [156, undefined],
};

/** Calls that are judged by their arguments. */
export const judgedSyscalls = {
  clone: { x64: 56, arm64: 220 },
  ioctl: { x64: 16, arm64: 29 },
  socket: { x64: 41, arm64: 198 },
  prlimit64: { x64: 302, arm64: 261 },
} as const;
