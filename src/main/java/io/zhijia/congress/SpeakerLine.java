package io.zhijia.congress;

/** One who asked to speak, by name. */
record SpeakerLine(Speaker speaker, String name, String delegation) {}
