/**
 * Builders with which tests say what they need: articles, casebooks in a folder of their own, a reader of plain text.
 */
package org.scholion.testing;
