package io.zhijia.membership;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.Department;
import io.zhijia.union.UnionGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up members: names put together from common surnames and given names, the same ones each time. */
class InventedPeople {

    /** The first few have names and logins of their own. */
    static final int NUMBERED_FROM = 4;

    private static final String[] SURNAMES =
            ("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 邓 冯 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢"
                            + " 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 黎 史 陶 贺 毛 郝 顾 龚 邵 欧阳 上官")
                    .split(" ");
    private static final String[] WOMEN =
            "雨 琳 洁 慧 敏 静 雪 梅 丽娟 秀英 晓燕 海霞 婷婷 玉兰 春华 佳怡 思源 文静 若兰 雅琴 晓梅 欣然 丹阳 桂芳 红霞 亚男 小雨 明月 书瑶 嘉宁".split(" ");
    private static final String[] MEN =
            "伟 强 磊 涛 勇 军 杰 鹏 建国 志强 文斌 海波 晓东 立新 国庆 俊峰 子轩 永康 家乐 思远 明哲 天宇 浩然 宏图 卫东 振华 小龙 一鸣 景行 长青".split(" ");

    private final Random random = new Random(2026);
    private final UnionId union;
    private final List<UnionGroup> groups;
    private final List<Department> departments;
    private final LocalDate today;

    InventedPeople(UnionId union, List<UnionGroup> groups, List<Department> departments, LocalDate today) {
        this.union = union;
        this.groups = groups;
        this.departments = departments;
        this.today = today;
    }

    Member named(Actor person, String number, Sex sex, int group) {
        var details = new Details(number, person.name(), sex, LocalDate.of(1986, 5, 4 + group), "1380000" + number);
        return new Member(
                union,
                person.member(),
                details,
                placement(group),
                LocalDate.of(2012, 9, 10),
                null,
                null,
                null,
                null,
                0);
    }

    Member member(int i) {
        var retired = i % 10 == 9;
        var born = (retired ? LocalDate.of(1958, 1, 1) : LocalDate.of(1968, 1, 1))
                .plusDays(random.nextInt(retired ? 2500 : 11_000));
        var joined = born.plusYears(23).withMonth(9).withDayOfMonth(10);
        return new Member(
                union,
                MemberId.next(),
                details(i, born),
                placement(retired ? retiredGroup() : random.nextInt(Math.max(1, groups.size()))),
                joined.isAfter(today) ? today : joined,
                retired ? born.plusYears(60) : null,
                null,
                null,
                null,
                0);
    }

    static Stream<MembershipFact> facts(Member member) {
        var joined = new MembershipFact(member.union(), member.id(), FactKind.JOINED, member.joinedOn(), "");
        return member.retiredOn() == null
                ? Stream.of(joined)
                : Stream.of(
                        joined,
                        new MembershipFact(member.union(), member.id(), FactKind.RETIRED, member.retiredOn(), ""));
    }

    private Details details(int i, LocalDate born) {
        var woman = random.nextInt(5) < 3;
        var name = any(SURNAMES) + any(woman ? WOMEN : MEN);
        var phone = "13%09d".formatted(random.nextInt(1_000_000_000));
        return new Details(String.valueOf(1001 + i), name, woman ? Sex.FEMALE : Sex.MALE, born, phone);
    }

    private Placement placement(int group) {
        return new Placement(
                departments.isEmpty()
                        ? null
                        : departments.get(random.nextInt(departments.size())).id(),
                groups.isEmpty() ? null : groups.get(group % groups.size()).id());
    }

    private int retiredGroup() {
        var found = groups.stream().filter(group -> group.name().contains("退休")).findFirst();
        return found.map(groups::indexOf).orElse(0);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
