/** Where what goes wrong is noted for whoever looks for the cause. */
package org.scholion.core.log;
