/** What may stand before and behind a family's word without a hyphen: 'articletags', 'sharebar', 'tagscontainer'. Space-separated. */
export const nameParts = () => ({
  before:
    'article post posts story entry page single news content inline instory item top bottom fb js block mobile desktop ' +
    'noticias noticia notas nota articulo artikel add box div facebook',
  after:
    's list lists bar box boxes block blocks button buttons btn btns icon icons link links item items wrap wrapper container cont ' +
    'label title head heading header area section widget module tool tools menu row rows group inner holder panel form cloud grid ' +
    'article articles post posts story stories news content contents text top bottom left right mobile desktop count counter info nav ul',
});
