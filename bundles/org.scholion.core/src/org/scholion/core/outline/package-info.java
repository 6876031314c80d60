/** How an article is divided into sections. */
package org.scholion.core.outline;
