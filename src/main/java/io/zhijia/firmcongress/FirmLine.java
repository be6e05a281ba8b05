package io.zhijia.firmcongress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm in the list.
 *
 * @param sessions how often its congress met
 * @param lastSession null if it never did
 * @param matters how often staff were told or asked something
 */
record FirmLine(Firm firm, int sessions, @Nullable LocalDate lastSession, int matters) {}
