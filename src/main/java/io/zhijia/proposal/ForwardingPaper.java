package io.zhijia.proposal;

import io.zhijia.document.WordPaper;
import java.time.LocalDate;
import java.util.Optional;

/** The letter by which a case goes to the union above (转呈提案的报告). */
final class ForwardingPaper {

    static byte[] of(String letterhead, Forwarding one, LocalDate today) {
        var text = one.text();
        return new WordPaper()
                .letterhead(letterhead)
                .title("关于转呈教职工代表提案的报告")
                .line(one.to().name() + "：")
                .text("我单位收到的下列提案，本单位无权决定或无力解决，经提案人同意，现予转呈，请予研究并告知结果。")
                .heading("一、案由")
                .text(text.title())
                .heading("二、案据")
                .text(text.grounds())
                .heading("三、建议措施")
                .text(text.measures())
                .heading("四、转呈的理由")
                .text(text.why())
                .signed(letterhead, Optional.ofNullable(one.sentOn()).orElse(today))
                .toBytes();
    }

    private ForwardingPaper() {}
}
