package io.zhijia.compliance;

import java.util.List;
import java.util.stream.Stream;

/** The three forms. */
enum FormKind {
    /** 个人信息保护影响评估 */
    ASSESSMENT,
    /** 个人信息安全事件 */
    INCIDENT,
    /** 年度合规自查 */
    SELF_CHECK;

    /** In the order of the form. */
    List<Question> questions() {
        return Stream.of(Question.values())
                .filter(question -> question.kind() == this)
                .toList();
    }

    /** Message key of its name. */
    String word() {
        return "compliance.kind." + name();
    }
}
