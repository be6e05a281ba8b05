package io.zhijia.membership;

import java.time.LocalDate;

/** A retired member as the register had them on a day. */
public record Retired(PersonOnDay person, LocalDate since) {}
