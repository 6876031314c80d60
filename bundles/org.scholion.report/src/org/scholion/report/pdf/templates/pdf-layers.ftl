<@p.heading "layers"/>
<#list items as piece>
<#assign layer = piece.layer>
<#if piece.first><div class="room"></div><h2 class="at" id="layer-${look.layerNumber(layer.name)}"><span class="swatch hue-${look.layerNumber(layer.name)}"><@p.isolated layer.label/></span> <span class="quiet">${layer.count}</span></h2></#if>
<#-- more columns than a page can hold share one -->
<#assign columns = (layer.attributes?size <= 6)?then(layer.attributes, [])>
<#assign shared = columns?has_content?then(0, layer.attributes?has_content?then(1, 0))>
<table>
<colgroup><col style="width: 30%"/><col style="width: 11%"/><#if shared == 1><col style="width: 31%"/></#if><#list columns as column><col style="width: ${31 / columns?size}%"/></#list><col style="width: 10%"/><col style="width: 18%"/></colgroup>
<thead><tr><th>${words("quote")}</th><th>${words("tag")}</th><#if shared == 1><th>${words("value")}</th></#if><#list columns as column><th><@p.isolated column/></th></#list><th>${words("analyst")}</th><th>${words("article")}</th></tr></thead>
<tbody>
<#list piece.rows as row>
<#assign entry = row.entry>
<tr<#if (entry.quote()?length > 1500)> class="long"</#if>><td class="words"><@p.quoted entry.id/><@p.refs [entry.id]/></td><td><@p.isolated entry.tag/></td><#if shared == 1><td><@p.values entry/></td></#if><#list columns as column><td><@p.isolated entry.value(column)/></td></#list><td><@p.isolated entry.analyst/></td><td><a href="go:a${row.article.number}"><@p.isolated p.name(row.article)/></a></td></tr>
</#list>
</tbody>
</table>
</#list>
