package io.zhijia.account;

import java.io.Serializable;

/** What is printed for a first sign-in. */
record Slip(String login, String secret) implements Serializable {}
