package io.zhijia.apitoken;

import java.util.Arrays;
import java.util.Optional;

/** What a program may read: addresses that answer with a file. */
enum Export {
    /** 会员名册 */
    REGISTER("/members.xlsx"),
    /** 台账 */
    RECORDS("/records/export.xlsx"),
    /** 台账汇总 */
    LEDGER("/records/ledger.xlsx"),
    /** 任职名单 */
    OFFICES("/union/offices.xlsx"),
    /** 谁能做什么 */
    PERMISSIONS("/access.xlsx"),
    /** 隐私日志 */
    LOG("/privacy/log.jsonl");

    private final String path;

    Export(String path) {
        this.path = path;
    }

    static Optional<Export> at(String path) {
        return Arrays.stream(values())
                .filter(export -> export.path.equals(path))
                .findFirst();
    }

    String path() {
        return path;
    }

    /** Message key of its name. */
    String word() {
        return "apitoken.export." + name();
    }
}
