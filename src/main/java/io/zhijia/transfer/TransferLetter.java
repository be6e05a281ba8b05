package io.zhijia.transfer;

import io.zhijia.document.WordPaper;
import io.zhijia.membership.Member;
import io.zhijia.membership.Sex;
import java.time.LocalDate;

/** The introduction letter, with the slip the other union sends back. */
final class TransferLetter {

    static byte[] of(Transfer transfer, Member member, String issuer, String letterhead) {
        var details = member.details();
        var born = details.born();
        var person = "%s（%s%s，工号 %s）"
                .formatted(
                        details.name(),
                        details.sex() == Sex.FEMALE ? "女" : "男",
                        born == null ? "" : "，" + born.getYear() + "年" + born.getMonthValue() + "月出生",
                        details.number());
        return new WordPaper()
                .letterhead(letterhead)
                .title("工会会员会籍接转介绍信")
                .subtitle("编号：" + transfer.id().number())
                .line(transfer.other().name() + "：")
                .text("兹有我会会员" + person + "，于" + day(member.joinedOn()) + "加入工会"
                        + (transfer.reason().isEmpty() ? "" : "，因" + transfer.reason())
                        + "，会籍自" + day(transfer.leaves()) + "起转往你会，请予接收，并于"
                        + day(transfer.until() == null ? transfer.leaves().plusDays(30) : transfer.until()) + "前寄回回执。")
                .signed(issuer, transfer.openedOn())
                .newPage()
                .title("回  执")
                .line(issuer + "：")
                .text("你会转来的会员" + details.name() + "（" + transfer.id().number() + "）的会籍已于　　　　年　　月　　日由我会接收。")
                .unsigned(transfer.other().name())
                .toBytes();
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private TransferLetter() {}
}
