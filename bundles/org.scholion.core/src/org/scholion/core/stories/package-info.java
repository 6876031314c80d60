/** Articles that tell the same story in much the same words. */
package org.scholion.core.stories;
