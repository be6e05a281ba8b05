package io.zhijia.library;

/** What an officer looks for before something is published: that nothing in it is about a person. */
enum PersonalPoint {
    /** 姓名、工号、电话 */
    NAMES,
    /** 证件号码、账号、住址 */
    NUMBERS,
    /** 健康、困难、家庭情况 */
    CIRCUMSTANCES,
    /** 照片里的人 */
    PICTURES,
    /** 签到表、批注、修订痕迹、文件属性 */
    HIDDEN;

    /** Message key of what is to be looked for. */
    String word() {
        return "library.point." + name();
    }
}
