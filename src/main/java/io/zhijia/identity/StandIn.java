package io.zhijia.identity;

import java.util.UUID;

/**
 * An office that somebody has from its holder for a while (代理).
 *
 * @param name of the holder
 */
public record StandIn(MemberId holder, String name, Office office, UUID body) {}
