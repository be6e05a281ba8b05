package io.zhijia.planning;

import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The made-up year as text: a calendar year, or early in one the school year that began the autumn before. */
record DemoYear(String title, LocalDate begins, LocalDate ends) {

    /** Month, or month and day; who has it in charge; area, kind, title. */
    private static final List<String> ITEMS = """
            01 赵敏 FINANCE FINANCE_TASK 编制上年决算和本年预算
            01.16 李娜 CARE VISIT_CAMPAIGN 春节送温暖走访困难教职工
            01.20 李娜 RETIREES VISIT_CAMPAIGN 春节慰问退休教师
            01.22 王强 CULTURE_SPORT EVENT 迎新春教职工联欢会
            02 赵敏 ORGANISATION TASK 起草年度工会工作计划
            02.26 赵敏 DISCLOSURE DISCLOSURE 公布上年工会经费收支
            02.27 王强 CULTURE_SPORT EVENT 元宵节猜灯谜
            03 赵敏 SUPERIOR REPORT 向区教育工会报送年度计划
            03.06 陈静 WOMEN EVENT “三八”国际妇女节庆祝活动
            03 赵敏 CONGRESS PROPOSAL_CALL 征集教代会提案
            03.19 李娜 GROWTH PROGRAM 师徒结对签约
            03.27 赵敏 DISCLOSURE DISCLOSURE 第一季度校务公开
            04.10 王强 CULTURE_SPORT EVENT 春季健步走
            04.16 赵敏 CONGRESS CONGRESS_SESSION 召开六届三次教代会
            04.23 李娜 GROWTH PROGRAM “世界读书日”读书分享会
            04 陈静 APPRAISAL APPRAISAL 师德满意度问卷
            05.08 赵敏 HONOUR SELECTION “五一”先进教职工评选表彰
            05.15 李娜 INSURANCE_HEALTH PROGRAM 教职工心理健康讲座
            05.22 王强 CULTURE_SPORT TOURNAMENT 教工趣味运动会
            05.29 陈静 CARE EVENT “六一”亲子活动
            06.12 李娜 CARE VISIT_CAMPAIGN 端午节慰问会员
            06.18 赵敏 APPRAISAL APPRAISAL 民主评议学校领导干部
            06.25 赵敏 DISCLOSURE DISCLOSURE 第二季度校务公开
            06 赵敏 ORGANISATION REPORT 上半年工会工作小结
            06.26 王强 CULTURE_SPORT EVENT 教职工合唱展演
            07 陈静 INSURANCE_HEALTH RETREAT 教职工疗休养
            07 赵敏 RIGHTS TASK 检查集体合同履行情况
            08 李娜 CARE HARDSHIP_REVIEW 金秋助学：困难教职工子女摸底
            09.08 赵敏 HONOUR EVENT 教师节庆祝表彰大会
            09 李娜 INSURANCE_HEALTH HEALTH_CHECK 教职工健康体检
            09.18 赵敏 ORGANISATION TASK 调整工会小组，办理新教师入会
            09.22 李娜 CARE VISIT_CAMPAIGN 中秋国庆节慰问会员
            09.25 赵敏 DISCLOSURE DISCLOSURE 第三季度校务公开
            10.09 陈静 RETIREES EVENT 重阳节敬老活动
            10.16 王强 CULTURE_SPORT TOURNAMENT 秋季教工篮球赛
            10 陈静 WOMEN HEALTH_CHECK 女教职工专项体检
            10.30 赵敏 PUBLICITY REPORT 报送工会特色工作材料
            11 李娜 CARE HARDSHIP_REVIEW 困难教职工调查建档
            11.12 王强 SUPPORT TASK 协助学校做好消防安全宣传
            11 陈静 INSURANCE_HEALTH INSURANCE_ENROLMENT 互助保障参保续保
            12.10 赵敏 CONGRESS CONGRESS_SESSION 召开六届四次教代会
            12.18 王强 CULTURE_SPORT EVENT 教职工冬季长跑
            12 赵敏 HONOUR SELECTION 评选年度工会积极分子
            12.22 赵敏 DISCLOSURE DISCLOSURE 第四季度校务公开
            12 赵敏 FINANCE FINANCE_TASK 经费审查委员会年度审查
            12 赵敏 ORGANISATION REPORT 撰写年度工会工作总结
            """.lines().toList();

    static DemoYear around(LocalDate today) {
        var year = today.getYear();
        return today.getMonthValue() >= 4
                ? new DemoYear(year + " 年工会工作计划", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                : new DemoYear(
                        (year - 1) + "—" + year + " 学年工会工作计划", LocalDate.of(year - 1, 9, 1), LocalDate.of(year, 8, 31));
    }

    PlanDraft draft(DemoUnion demo) {
        return new PlanDraft(
                title,
                begins,
                ends,
                null,
                List.of(
                        new PlanDraft.Section(1, "一、指导思想", "围绕学校中心工作，依靠教职工、服务教职工，把教工之家建成温暖之家、民主之家、奋进之家。"),
                        new PlanDraft.Section(1, "二、工作目标", "教代会制度落实到位，校务公开按季进行，活动月月有、人人能参加。"),
                        new PlanDraft.Section(1, "三、主要措施", ""),
                        new PlanDraft.Section(2, "（一）民主管理", "每学期召开一次教代会，提案件件有答复。"),
                        new PlanDraft.Section(2, "（二）关心关爱", "做到“五必访”，困难教职工帮扶全覆盖，体检参加率达到 95%。"),
                        new PlanDraft.Section(2, "（三）文体活动", "每月组织一次活动，小型多样、就近就便。")),
                List.of(
                        new PlanDraft.Goal("每月组织一次活动", "cadence"),
                        new PlanDraft.Goal("每季度进行一次校务公开", "cadence"),
                        new PlanDraft.Goal("每学期召开一次教代会", "cadence"),
                        new PlanDraft.Goal("会员体检参加率达到 95%", "rate"),
                        new PlanDraft.Goal("定期走访慰问教职工", "cadence")),
                ITEMS.stream().map(line -> item(line.split(" "), demo)).toList());
    }

    private PlanDraft.Item item(String[] cells, DemoUnion demo) {
        var month = monthOf(Integer.parseInt(cells[0].substring(0, 2)));
        var whole = cells[0].length() == 2;
        var begins = whole ? month.atDay(1) : month.atDay(Integer.parseInt(cells[0].substring(3)));
        return new PlanDraft.Item(
                WorkArea.valueOf(cells[2]),
                LaunchKind.valueOf(cells[3]),
                cells[4],
                begins,
                whole ? month.atEndOfMonth() : begins,
                whole,
                "",
                "",
                owner(cells[1], demo),
                null,
                0);
    }

    private YearMonth monthOf(int month) {
        var first = YearMonth.from(begins);
        var found = first.withMonth(month);
        return found.isBefore(first) ? found.plusYears(1) : found;
    }

    private static MemberId owner(String name, DemoUnion demo) {
        return switch (name) {
            case "李娜" -> demo.liNa().member();
            case "王强" -> demo.wangQiang().member();
            case "陈静" -> demo.chenJing().member();
            default -> demo.secretary().member();
        };
    }
}
