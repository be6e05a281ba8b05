package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Something that happened to somebody's membership. */
public record Movement(MemberId member, String number, String name, FactKind kind, LocalDate on) {}
