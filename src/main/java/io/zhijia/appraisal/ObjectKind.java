package io.zhijia.appraisal;

import java.util.List;

/** What is rated; each kind has its own form. */
enum ObjectKind {
    /** 单位领导 */
    LEADER("德 能 勤 绩 廉", Scale.GRADES),
    /** 中层正职 */
    HEAD("德 能 勤 绩 廉", Scale.GRADES),
    /** 中层副职 */
    DEPUTY("德 能 勤 绩 廉", Scale.GRADES),
    /** 领导班子 */
    TEAM("政治素质 领导能力 工作实绩 廉洁自律 联系群众", Scale.GRADES),
    /** 部门 */
    DEPARTMENT("服务态度 办事效率 工作质量 廉洁自律", Scale.SATISFACTION),
    /** 工会工作 */
    UNION("维护权益 服务职工 组织活动 经费公开", Scale.SATISFACTION),
    /** 公开工作 */
    DISCLOSURE("内容真实 公开及时 程序规范 意见落实", Scale.SATISFACTION);

    private final String criteria;
    private final Scale scale;

    ObjectKind(String criteria, Scale scale) {
        this.criteria = criteria;
        this.scale = scale;
    }

    /** The form people know, until somebody changes it (BALLOT, section 9). */
    Form usualForm() {
        return new Form(this, List.of(criteria.split(" ", -1)), scale);
    }

    boolean isPerson() {
        return this == LEADER || this == HEAD || this == DEPUTY;
    }

    /** Work that is done for everybody: everybody reads how it was rated. */
    boolean isEverybodys() {
        return this == UNION || this == DISCLOSURE;
    }

    /** Message key of its name. */
    String word() {
        return "appraisal.kind." + name();
    }
}
