package io.zhijia.account;

import java.time.Instant;
import java.time.LocalDate;

/** Where an account stands, with the facts that are true only there. */
sealed interface LoginState {
    /** Has a one-time password on a printed slip, good until then; must choose an own one (待首次登录). */
    record Invited(Instant until) implements LoginState {}

    /** Has chosen a password (在用). */
    record Active() implements LoginState {}

    /** Its person is no longer a member, or an officer closed it (已停用). */
    record Closed(LocalDate on) implements LoginState {}
}
