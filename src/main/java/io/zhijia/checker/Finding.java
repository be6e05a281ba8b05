package io.zhijia.checker;

/** Something wrong, and where in the file. */
record Finding(Wrong wrong, String where) {

    String said() {
        return wrong.said() + (where.isEmpty() ? "" : "：" + where);
    }
}
