package io.zhijia.web;

/** One option of a select: what is sent, and what is read. */
public record Choice(String value, String name) {}
