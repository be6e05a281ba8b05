package io.zhijia.yearstart;

import java.util.Map;

/** The kinds of unit a typical year is known for, with their own words. */
enum UnitKind {
    SCHOOL("教代会", "校务公开", "教职工", "学校"),
    HOSPITAL("职代会", "院务公开", "职工", "医院"),
    ENTERPRISE("职代会", "厂务公开", "职工", "企业"),
    COMMUNITY("职代会", "居务公开", "职工", "社区");

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, String> words;

    UnitKind(String congress, String disclosure, String staff, String unit) {
        this.words = Map.of("{职代会}", congress, "{公开}", disclosure, "{职工}", staff, "{单位}", unit);
    }

    /** Message key of its name. */
    String word() {
        return "yearstart.unit." + name();
    }

    String inItsWords(String text) {
        var said = text;
        for (var word : words.entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        return said;
    }
}
