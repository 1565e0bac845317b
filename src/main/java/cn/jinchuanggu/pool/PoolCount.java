package cn.jinchuanggu.pool;

/**
 * How many stand where in a pool. Real and illustrative ones are counted apart: one of these never holds both.
 *
 * @param assessed  all to whom the criteria were applied and who do not hold the title
 * @param suggested those near enough and not decided upon
 * @param confirmed those taken in
 * @param holders   those who have the title already
 */
public record PoolCount(Pool pool, boolean illustrative, long assessed, long suggested, long confirmed, long holders) {
}
