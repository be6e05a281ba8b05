package io.zhijia.audience;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** A filter with a name. */
public record Audience(AudienceId id, String name, AudienceFilter filter, MemberId keptBy, LocalDate keptOn) {}
