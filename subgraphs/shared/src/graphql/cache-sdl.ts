/** How subgraphs say that answers may be kept; the gateway reads it of the supergraph. */
export const CACHE_SDL = /* GraphQL */ `
  "How long an answer may be kept on the way (缓存); the shortest time of its fields counts."
  directive @cacheControl(
    "Seconds (秒数)."
    maxAge: Int
    "Whether others may be shown it (范围)."
    scope: CacheControlScope
    "Keep it as long as what it belongs to (随上级)."
    inheritMaxAge: Boolean
  ) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION

  "Who may be shown an answer that was kept (缓存范围)."
  enum CacheControlScope {
    "Everybody whose request is the same (公共)."
    PUBLIC
    "The caller alone (私有)."
    PRIVATE
  }
`;
