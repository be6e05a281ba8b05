package io.zhijia.unitsheet;

import io.zhijia.memberimport.DayText;
import io.zhijia.particulars.CreditCode;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.ValueList;
import io.zhijia.particulars.ValueLists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the sheet, in its order: eight about the unit, eight about the union. */
enum UnitField {
    UNIT_NAME("单位名称", "所在单位名称"),
    UNIT_CODE("统一社会信用代码", "单位统一社会信用代码", "社会信用代码"),
    UNIT_ADDRESS("单位地址", "地址"),
    UNIT_REGION("单位所在政区", "所在政区", "所属政区"),
    UNIT_NATURE("单位性质类别", "单位性质"),
    ECONOMY("经济类型"),
    INDUSTRY("单位所属行业", "所属行业", "行业"),
    STAFF("职工人数", "职工数"),
    UNION_NAME("工会名称", "工会全称"),
    UNION_CODE("工会统一社会信用代码", "工会社会信用代码"),
    UPPER_UNION("上级工会名称", "上级工会"),
    FOUNDED("建会日期", "成立日期", "建会时间"),
    UNION_TYPE("基层工会类型", "工会类型"),
    MEMBERS("会员人数", "会员数"),
    PRINCIPAL("工会负责人", "工会法定代表人", "工会主席"),
    PHONE("联系电话", "电话");

    static final int OF_THE_UNIT = 8;

    private final List<String> names;

    UnitField(String... names) {
        this.names = List.of(names);
    }

    static Optional<UnitField> of(String header) {
        var plain = header.replaceAll("[\\s　*＊:：]|[(（][^)）]*[)）]", "");
        return Stream.of(values()).filter(field -> field.names.contains(plain)).findFirst();
    }

    /** As the sheet prints it. */
    String header() {
        return names.getFirst();
    }

    /** Message key of its name. */
    String word() {
        return "unitsheet.field." + name();
    }

    /** Whether it is said elsewhere, and only shown here. */
    boolean isElsewhere() {
        return this == UNION_NAME || this == FOUNDED || this == MEMBERS;
    }

    boolean isCode() {
        return this == UNIT_CODE || this == UNION_CODE;
    }

    Optional<ValueList> list() {
        return ValueLists.find(name());
    }

    /** What was meant, as it is kept; none if it cannot be right. */
    Optional<String> read(String typed) {
        var text = typed.strip();
        return switch (this) {
            case UNIT_CODE, UNION_CODE ->
                CreditCode.mistakeIn(text).isPresent()
                        ? Optional.empty()
                        : Optional.of(CreditCode.of(text).text());
            case UNIT_NATURE, ECONOMY, INDUSTRY, UNION_TYPE ->
                list().orElseThrow().find(text);
            case STAFF, MEMBERS -> Optional.of(IdentityNumber.plain(text)).filter(plain -> plain.matches("\\d{1,7}"));
            case FOUNDED -> DayText.read(text).map(Object::toString);
            case PHONE -> Optional.of(IdentityNumber.plain(text)).filter(plain -> plain.matches("\\+?[\\d-]{5,20}"));
            case UNIT_NAME, UNIT_ADDRESS, UNIT_REGION, UNION_NAME, UPPER_UNION, PRINCIPAL ->
                text.length() > 100 ? Optional.empty() : Optional.of(text);
        };
    }

    /** Message key of what is expected. */
    String expected() {
        return "unitsheet.expected."
                + switch (this) {
                    case UNIT_CODE, UNION_CODE -> "CODE";
                    case UNIT_NATURE, ECONOMY, INDUSTRY, UNION_TYPE -> "LIST";
                    case STAFF, MEMBERS -> "NUMBER";
                    case FOUNDED -> "DAY";
                    case PHONE -> "PHONE";
                    case UNIT_NAME, UNIT_ADDRESS, UNIT_REGION, UNION_NAME, UPPER_UNION, PRINCIPAL -> "TEXT";
                };
    }
}
