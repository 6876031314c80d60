<#-- The colours of the layers. Numbers and checked colours only: no word of a codebook gets into the style sheet. -->
<#list report.layers as layer>
<#assign colors = palette.colors(layer.color)>
.mark-${look.layerNumber(layer.name)} { background-color: ${colors.light()}; border-bottom: 0.8pt solid ${colors.hue()}; }
.hue-${look.layerNumber(layer.name)} { border-color: ${colors.hue()}; }
</#list>
