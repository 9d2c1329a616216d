/** The internal feed from which other subgraphs take a subgraph's events. */
export function eventFeedSdl(name: string): string {
  return /* GraphQL */ `
    extend type Query {
      "Events after a position, oldest first; waits up to waitMs for the first (事件流)."
      ${name}EventFeed(
        "Position of the last event that was read; 0 for the oldest that is kept (起始位置)."
        after: String!
        "How many events at most (条数上限)."
        first: Int!
        "Only events of these types; null for all (事件类型)."
        types: [String!]
        "How long to wait for the first event, in milliseconds (等待毫秒数)."
        waitMs: Int
      ): EventFeed! @inaccessible @access(rule: "internal")
    }

    "A stretch of a subgraph's event log (事件日志)."
    type EventFeed @shareable @inaccessible @access(rule: "internal") {
      "Position up to which the log was read, matching or not (已读位置)."
      position: String!
      "The events, oldest first (事件)."
      events: [FeedEvent!]!
    }

    "One committed fact (事件)."
    type FeedEvent @shareable @inaccessible @access(rule: "internal") {
      "Its place in the log: growing, without gaps (位置)."
      position: String!
      "What kind of fact it is, in the past tense (类型)."
      type: String!
      "What it is about; events of one key keep their order (业务键)."
      key: String!
      "The payload as JSON text (内容)."
      payload: String!
      "When it was recorded (记录时间)."
      recordedAt: DateTime!
    }
  `;
}
