package io.zhijia.scoring;

/** What the union does in it (工会组织，或协助). */
enum Role {
    /** 工会组织 */
    ORGANISES,
    /** 行政组织，工会协助、监督 */
    HELPS;

    /** Message key of its name. */
    String word() {
        return "scoring.role." + name();
    }
}
