package io.zhijia.firmcongress;

/** How the staff of a firm assemble. */
enum CongressForm {
    /** 单独职代会 */
    SINGLE,
    /** 区域性、行业性（联合）职代会 */
    JOINT;

    /** Message key of its name. */
    String word() {
        return "firmcongress.form." + name();
    }
}
