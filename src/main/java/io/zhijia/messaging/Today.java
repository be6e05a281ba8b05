package io.zhijia.messaging;

import java.util.List;

/** A person's page of the day: what waits, what is new, what the month brings, what was asked for. */
record Today(List<WaitingLine> waiting, List<MessageLine> news, List<ComingLine> coming, List<AskedLine> asked) {}
