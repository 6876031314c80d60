/** Taking annotations of one version of an article over to the next. */
package org.scholion.core.carry;
