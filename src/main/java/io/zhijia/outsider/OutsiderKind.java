package io.zhijia.outsider;

/** What somebody outside is to the union, and how long that may be kept at most. */
enum OutsiderKind {
    /** 学生 */
    PUPIL(12),
    /** 家长 */
    PARENT(12),
    /** 居民 */
    RESIDENT(24),
    /** 外请专家、讲师 */
    GUEST_EXPERT(36),
    /** 心理咨询师 */
    PSYCHOLOGIST(36),
    /** 共建单位 */
    PARTNER_BODY(60),
    /** 公益组织 */
    CHARITY(60),
    /** 志愿者 */
    VOLUNTEER(24);

    private final int months;

    OutsiderKind(int months) {
        this.months = months;
    }

    /** Whether such a person helps with union work, rather than being helped. */
    boolean helps() {
        return switch (this) {
            case GUEST_EXPERT, PSYCHOLOGIST, PARTNER_BODY, CHARITY, VOLUNTEER -> true;
            case PUPIL, PARENT, RESIDENT -> false;
        };
    }

    int months() {
        return months;
    }

    /** Message key of its name. */
    String word() {
        return "outsider.kind." + name();
    }
}
