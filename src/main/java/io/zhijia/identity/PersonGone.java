package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/** A person has left the union or died; offices have ended, and nothing new is put on this person from that day on. */
public record PersonGone(UnionId union, MemberId member, LocalDate on) implements WithinUnion {}
