package io.zhijia.retiree;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.retiree.RetireeRefusal.NUMBER_IN_TEXT;

import java.util.regex.Pattern;

/**
 * What of a card is sealed, in clear.
 *
 * @param phone by which the person is really reached: a landline, or somebody's in the house
 * @param relative whom to call, and how they are related
 * @param healthCare level of entitlement (医疗待遇), never an illness
 * @param allowances in words
 */
record RetireeFacts(
        String address, String phone, String relative, String relativePhone, String healthCare, String allowances)
        implements java.io.Serializable {

    static final RetireeFacts NONE = new RetireeFacts("", "", "", "", "", "");

    /** Identity numbers, and long numbers of cards and the like. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]|\\d{15,}");

    RetireeFacts checked() {
        mustHaveNoNumber(String.join("\n", address, phone, relative, relativePhone, healthCare, allowances));
        return this;
    }

    static void mustHaveNoNumber(String text) {
        refuseIf(NUMBER.matcher(text).find(), NUMBER_IN_TEXT);
    }

    /** What was not said anew stays. */
    RetireeFacts moved(String newAddress, String newPhone) {
        return new RetireeFacts(
                        newAddress.isEmpty() ? address : newAddress,
                        newPhone.isEmpty() ? phone : newPhone,
                        relative,
                        relativePhone,
                        healthCare,
                        allowances)
                .checked();
    }
}
