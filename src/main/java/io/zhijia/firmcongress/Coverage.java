package io.zhijia.firmcongress;

/**
 * How far the firms with a union have a congress (职代会建制率).
 *
 * @param withCongress of those with a union, and so are those that met
 * @param single of them with one of their own; the others share one
 * @param met of them, in the year asked about
 * @param beside firms that share a congress and have no union: not counted
 */
record Coverage(int firms, int withUnion, int withCongress, int single, int met, int beside) {

    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0);

    Coverage plus(Coverage other) {
        return new Coverage(
                firms + other.firms,
                withUnion + other.withUnion,
                withCongress + other.withCongress,
                single + other.single,
                met + other.met,
                beside + other.beside);
    }

    int joint() {
        return withCongress - single;
    }

    /** In whole percent, cut off: 100 is said only of all. */
    int percent() {
        return withUnion == 0 ? 0 : (int) (100L * withCongress / withUnion);
    }
}
