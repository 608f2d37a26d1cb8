/**
 * How a change is waited for until every visitor sees it. The promise of one second is measured in `bench/`; a journey
 * only asserts that the change arrives by itself, also on a machine that is busy with other things.
 */
export const whenSpread = { timeout: 10_000, intervals: [50] }
