package org.bayan.align.internal.words;
public final class Tune { public static double d(String n, double v){ String s=System.getProperty("t."+n); return s==null?v:Double.parseDouble(s);} }
