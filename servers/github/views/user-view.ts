import type { Json } from "../answer.ts";
import type { App, User } from "../world.ts";
import { nodeId, type Urls } from "./urls.ts";

const userUrls = [
  "followers",
  "following",
  "gists",
  "starred",
  "subscriptions",
  "organizations",
  "repos",
  "events",
  "received_events",
];

/** The short form of a user that stands in other answers. */
export function userView(user: User, { api, html }: Urls) {
  const url = `${api}/users/${encodeURIComponent(user.login)}`;
  const page = user.type === "Bot" ? `${html}/apps/${user.login.replace(/\[bot\]$/, "")}` : `${html}/${user.login}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type === "Bot" ? "BOT" : "U", 0, user.id),
    avatar_url: `${html}/avatars/u/${user.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: page,
    ...Object.fromEntries(userUrls.map((name) => [`${name}_url`, `${url}/${name}`])),
    type: user.type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** The long form of `GET /users/{username}`. */
export function fullUserView(user: User, urls: Urls): Json {
  return {
    ...userView(user, urls),
    name: user.name,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
  };
}

export const gitHubActionsApp: App = { id: 15_368, slug: "github-actions", name: "GitHub Actions" };

export function appView(app: App, urls: Urls): Json {
  const owner = userView({ id: 9_919, login: "github", type: "Organization", name: "GitHub", email: "" }, urls);
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("A", 0, app.id),
    owner,
    name: app.name,
    description: "Automate your workflow from idea to production",
    external_url: `${urls.html}/features/actions`,
    html_url: `${urls.html}/apps/${app.slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: {},
    events: [],
  };
}
