package io.zhijia.meeting;

import io.zhijia.identity.MemberId;

/**
 * Somebody invited to a meeting.
 *
 * @param reason why they ask for leave, empty if they do not
 */
record Attendee(MemberId member, Presence presence, String reason) {}
