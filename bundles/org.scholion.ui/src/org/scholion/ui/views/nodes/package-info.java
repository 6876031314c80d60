/** Lists with rows below rows, as several views have them. */
package org.scholion.ui.views.nodes;
