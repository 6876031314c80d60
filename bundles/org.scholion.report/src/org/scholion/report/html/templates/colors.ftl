<#-- The colours of the layers. Numbers and checked colours only: no word of a codebook gets into the style sheet. -->
<#list content.layers() as section>
<#assign colors = palette.colors(section.layer.color)>
.layer-${section.number} { --hue: ${colors.hue()}; --tint: ${colors.light()}; }
</#list>
@media screen and (prefers-color-scheme: dark) {
<#list content.layers() as section>
.layer-${section.number} { --tint: ${palette.colors(section.layer.color).dark()}; }
</#list>
}
