package io.zhijia.compliance;

import java.time.LocalDate;

/** Where a form stands. */
sealed interface FormState {

    /** Being filled in. */
    record Open() implements FormState {}

    /** As it was signed; nobody changes it any more. */
    record Concluded(LocalDate on, String by) implements FormState {}
}
