package io.zhijia.congresscheck;

/** What the records of a year can show of the congress's work, with the points it usually has. */
enum Proof {
    /** 按期开会 */
    HELD(10),
    /** 届内开会 */
    IN_TERM(5),
    /** 程序不漏项 */
    STEPS(15),
    /** 到会人数 */
    QUORUM(10),
    /** 材料会前七天送达 */
    PAPERS(10),
    /** 会前讨论 */
    TALKED(5),
    /** 逐项表决 */
    VOTES(10),
    /** 无记名投票 */
    SECRET(5),
    /** 决议分工 */
    HANDED(5),
    /** 决议落实 */
    FOLLOWED(10),
    /** 落实核查 */
    CHECKED(5),
    /** 结果公布 */
    PUBLISHED(5),
    /** 会后上报 */
    REPORTED(5);

    private final int points;

    Proof(int points) {
        this.points = points;
    }

    int usualPoints() {
        return points;
    }

    /** Message key of its name. */
    String word() {
        return "congresscheck.proof." + name();
    }
}
