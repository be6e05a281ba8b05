package io.zhijia.yearstart;

/** The kinds of unit a typical year is known for. */
enum UnitKind {
    SCHOOL,
    HOSPITAL,
    ENTERPRISE,
    COMMUNITY;

    /** The one that comes nearest to it. */
    static UnitKind of(io.zhijia.union.UnitKind kind) {
        return switch (kind) {
            case SCHOOL, GENERAL_BRANCH -> SCHOOL;
            case HOSPITAL -> HOSPITAL;
            case ENTERPRISE -> ENTERPRISE;
            case COUNTY, TOWNSHIP, COMMUNITY, FARM -> COMMUNITY;
        };
    }

    /** Message key of its name. */
    String word() {
        return "yearstart.unit." + name();
    }
}
