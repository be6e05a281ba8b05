package io.zhijia.planreader;

import static io.zhijia.planreader.PlanFixtures.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某校工会2030年工作计划;三月：甲;十二月：乙 | 2030-03 | 2030-12 | true
            某校工会20xx年工作计划;三月：甲;十二月：乙;一、二月：丙 | 2031-03 | 2032-02 | false
            某校工会2030-2031学年工作计划;九月：甲;六月：乙 | 2030-09 | 2031-06 | true
            某校工会2030—2031学年第二学期工作计划;二月：甲;六月：乙 | 2031-02 | 2031-06 | true
            某校工会计划;下半年：;1、甲;上半年：;1、乙 | 2031-07 | 2032-06 | false
            某校工会二〇三〇年工作计划;一、思想 | 2030-01 | 2030-12 | true
            某校工会第一学期工作计划;一、思想 | 2031-09 | 2032-01 | false
            某校工会计划;十一月：甲;十二、元月份：乙 | 2031-11 | 2032-01 | false
            """)
    void theCalendarSaysTheMonthsAndTheTitleTheYear(String lines, String from, String to, boolean certain) {
        var period = only(lines.replace(';', '\n')).period();
        assertThat(period.from()).hasToString(from);
        assertThat(period.to()).hasToString(to);
        assertThat(period.certain()).isEqualTo(certain);
    }
}
