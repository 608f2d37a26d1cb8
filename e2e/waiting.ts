/** How long a change may take until every visitor sees it. */
export const withinASecond = { timeout: 1_000, intervals: [50] }
