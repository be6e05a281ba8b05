package io.zhijia.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the forms of different units ask for, under which names. */
enum FormField {
    TITLE("案名", "题目", "标题", "提案题目", "提案标题", "提案名称", "提案案名", "案由题目", "案由（题目）"),
    /** The title in most units, the grounds in others: see {@link ProposalForm}. */
    MATTER("案由", "提案案由"),
    GROUNDS(
            "案据", "理由", "依据", "提案理由", "提案依据", "案据理由", "案据及理由", "理由及依据", "提案缘由", "现状", "存在问题", "问题分析", "情况分析", "现状与问题",
            "现状及问题", "提案内容", "事由", "情况说明"),
    MEASURES(
            "建议措施",
            "措施",
            "建议",
            "具体建议",
            "提案建议",
            "具体措施",
            "改进措施",
            "解决办法",
            "解决措施",
            "办法",
            "建议与措施",
            "建议和措施",
            "建议及措施",
            "措施与建议",
            "措施和建议",
            "意见和建议",
            "意见建议",
            "整改建议",
            "建议内容",
            "建议办法",
            "解决的措施和建议"),
    CATEGORY("类别", "提案类别", "分类", "提案分类", "提案类型"),
    PROPOSER("提案人", "提案人姓名", "姓名", "领衔人", "领衔提案人", "第一提案人", "提案代表", "代表姓名"),
    UNIT("单位", "所在单位", "工作单位", "部门", "所在部门", "提案人单位"),
    DELEGATION("代表团", "所在代表团", "代表团名称", "代表组"),
    DUTY("职务", "职务职称", "职称"),
    PHONE("电话", "联系电话", "联系方式", "手机", "手机号", "手机号码"),
    JOINT("联名人", "联名提案人", "共同提案人"),
    SECONDERS("附议人", "附议代表", "附议人签名", "附议人签字", "附议人姓名"),
    WISHED_DEPARTMENT("建议承办单位", "建议承办部门", "建议主办单位", "希望承办单位"),
    /** What is none of the proposer's, and ends what is. */
    OTHER(
            "编号",
            "提案编号",
            "提案号",
            "届次",
            "日期",
            "提交时间",
            "提交日期",
            "提案时间",
            "附件",
            "备注",
            "是否同意公开",
            "同意公开",
            "审查意见",
            "团长意见",
            "团长初审意见",
            "代表团意见",
            "委员会审查意见",
            "提案委员会意见",
            "提案工作委员会意见",
            "提案审查意见",
            "立案意见",
            "处理意见",
            "主办",
            "协办",
            "主办单位",
            "承办单位",
            "协办单位",
            "承办部门",
            "领导批示",
            "校领导批示",
            "分管领导意见",
            "承办单位意见",
            "承办部门意见",
            "办理结果",
            "办理情况",
            "答复",
            "答复意见",
            "提案人意见",
            "反馈意见",
            "满意度");

    private static final Pattern ADDED = Pattern.compile("[（(【\\[].*?[）)】\\]]|[\\s　:：*＊、/／]");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    FormField(String... names) {
        this.names = List.of(names);
    }

    /** The field of that name, whatever spaces, colons and remarks in brackets stand around it. */
    static Optional<FormField> named(String label) {
        var name = ADDED.matcher(label).replaceAll("").replaceFirst("^[一二三四五六七八九0-9]+[.．]?", "");
        return Arrays.stream(values())
                .filter(field -> field.names.contains(name))
                .findFirst();
    }

    /** Message key of its name. */
    String word() {
        return "handling.form." + name();
    }
}
