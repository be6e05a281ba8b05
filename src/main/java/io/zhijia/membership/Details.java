package io.zhijia.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a member is.
 *
 * @param number staff number, unique in the union
 * @param phone empty if none was given
 */
public record Details(
        String number, String name, Sex sex, @Nullable LocalDate born, String phone) {

    Details withPhone(String other) {
        return new Details(number, name, sex, born, other);
    }
}
