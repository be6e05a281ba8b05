package io.zhijia.memberfile;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a member's family, in clear; kept sealed as one.
 *
 * @param household who lives in it
 * @param elders whom they look after
 * @param illness of anybody in it
 */
record FamilyFacts(
        String household, String elders, List<Child> children, String illness, String housing, String worries)
        implements java.io.Serializable {

    static final FamilyFacts NONE = new FamilyFacts("", "", List.of(), "", "", "");

    /**
     * A child.
     *
     * @param called as the family calls it; no identity number, no school number
     * @param born first day of the month of birth
     * @param school school year, such as 小学三年级
     */
    record Child(String called, LocalDate born, String school) implements java.io.Serializable {

        private static final int CONSENT_OF_ITS_OWN = 14;

        /** Under fourteen: kept only with the separate consent of its parent (个人信息保护法第三十一条). */
        boolean isYoung(LocalDate day) {
            return born.plusYears(CONSENT_OF_ITS_OWN).isAfter(day);
        }
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    boolean hasYoungChild(LocalDate day) {
        return children.stream().anyMatch(child -> child.isYoung(day));
    }

    FamilyFacts withoutYoungChildren(LocalDate day) {
        return new FamilyFacts(
                household,
                elders,
                children.stream().filter(child -> !child.isYoung(day)).toList(),
                illness,
                housing,
                worries);
    }

    FamilyFacts withoutIllness() {
        return new FamilyFacts(household, elders, children, "", housing, worries);
    }

    /** All of it as one text, to look for what must not be there. */
    String text() {
        return String.join(
                "\n",
                household,
                elders,
                illness,
                housing,
                worries,
                String.join(
                        "\n",
                        children.stream()
                                .map(child -> child.called() + " " + child.school())
                                .toList()));
    }
}
